import { useState } from 'preact/hooks';
import { folderAddress, type AddressRefusal } from '@/utils/digest/share/folder-address';
import { fromInvitation, type Invitation } from '@/utils/digest/share/invitation';
import type { Access } from '@/utils/share/access';

/** What is typed into the form that connects a folder. */
export interface FolderForm extends Access {
  /** Why the address can't be used, once that was asked. */
  refusal: AddressRefusal | undefined;
  /** What the invitation that the address came from is to. */
  invited: Invitation | undefined;
  /** `address` may be an invitation, with whatever stands around it. */
  onAddress: (text: string) => void;
  onUser: (user: string) => void;
  onPassword: (password: string) => void;
  /** Everything as it is to be used; undefined, and said why, where the address can't be. */
  read: () => Access | undefined;
}

/** Keeps what is typed until it is sent, and after that too, for it may have to be mended. */
export function useFolderForm(before: Pick<Access, 'address' | 'user'>): FolderForm {
  const [address, setAddress] = useState(before.address);
  const [user, onUser] = useState(before.user);
  const [password, onPassword] = useState('');
  const [refusal, setRefusal] = useState<AddressRefusal>();
  const [invited, setInvited] = useState<Invitation>();
  const onAddress = (text: string): void => {
    const invitation = fromInvitation(text);
    setInvited(invitation);
    setAddress(invitation?.address ?? text);
    setRefusal(undefined);
  };
  const read = (): Access | undefined => {
    const given = folderAddress(address);
    setRefusal(given.address === undefined ? given.refusal : undefined);
    return given.address === undefined ? undefined : { address: given.address, user: user.trim(), password };
  };
  return { address, user, password, refusal, invited, onAddress, onUser, onPassword, read };
}
