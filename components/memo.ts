import { Component, h, type ComponentChildren, type ComponentType, type FunctionComponent } from 'preact';

/**
 * A component that is drawn again only when one of its properties is another. What `preact/compat` has for it
 * would bring the rest of that package into the popup.
 */
export function memo<P extends object>(draw: FunctionComponent<P>): ComponentType<P> {
  return class extends Component<P> {
    override shouldComponentUpdate(next: Readonly<P>): boolean {
      return differs(next, this.props) || differs(this.props, next);
    }

    override render(): ComponentChildren {
      return h(draw, this.props);
    }
  };
}

function differs<P extends object>(one: Readonly<P>, other: Readonly<P>): boolean {
  for (const name in one) if (one[name] !== other[name]) return true;
  return false;
}
