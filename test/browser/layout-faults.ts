import type { Page } from 'puppeteer-core';

/** What does not fit on a page as it stands, a line each: sideways scrolling, text outside its box, controls over each other, too small or cut. */
export function layoutFaults(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const name = (element: Element): string => `${element.tagName.toLowerCase()} «${(element.getAttribute('aria-label') ?? element.textContent).trim().slice(0, 40)}»`;
    const isShown = (element: Element): boolean => element.checkVisibility({ checkOpacity: true, checkVisibilityCSS: true }) && element.closest('.unseen') === null;
    /** A text field's frame reaches this far out of its line, so that its text stands flush with its neighbours. */
    const REACH = 8;
    const dialog = document.querySelector('dialog[open]');
    const shown = [...(dialog ?? document.body).querySelectorAll('*')].filter(isShown);
    const controls = shown.filter((element) => element.matches('button, input, select, textarea, a[href]'));
    const box = (element: Element): DOMRect => element.getBoundingClientRect();
    const clips = (element: Element): boolean => getComputedStyle(element).overflowX !== 'visible';
    /** Scrolled out of the part of a list that is in view, a control is cut or covered by what lies beside the list. */
    const isInView = (element: Element): boolean => {
      for (let around = element.parentElement; around; around = around.parentElement) {
        if (getComputedStyle(around).overflowY === 'visible') continue;
        if (box(element).top < box(around).top - 1 || box(element).bottom > box(around).bottom + 1) return false;
      }
      return true;
    };
    const inView = controls.filter(isInView);
    const overlap = (a: DOMRect, b: DOMRect): boolean => Math.min(a.right, b.right) - Math.max(a.left, b.left) > 2 && Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 2;
    return [
      ...(document.documentElement.scrollWidth > innerWidth ? [`the page scrolls sideways: ${document.documentElement.scrollWidth} of ${innerWidth} px`] : []),
      ...shown.filter((element) => element.scrollWidth > element.clientWidth + REACH && element.clientWidth > 0 && !clips(element)).map((element) => `text outside its box: ${name(element)}`),
      ...controls.filter((element) => box(element).left < -1 || box(element).right > innerWidth + 1).map((element) => `cut at the side: ${name(element)}`),
      ...controls.filter((element) => element.matches('button') && (box(element).width < 23.5 || box(element).height < 23.5)).map((element) => `smaller than 24 px: ${name(element)} ${Math.round(box(element).width)} × ${Math.round(box(element).height)}`),
      ...inView.flatMap((one, at) => inView.slice(at + 1).filter((other) => !one.contains(other) && !other.contains(one) && overlap(box(one), box(other))).map((other) => `${name(one)} lies over ${name(other)}`)),
    ];
  });
}
