import type { Contact } from '../schemas/contact.ts';
import type { Carnet } from './carnet.ts';

/** A danger or a loss: its title, and whom to call. */
export interface Danger {
  readonly id: string;
  readonly titre: string;
  readonly contacts: readonly Contact[];
}

/** The dangers for which the carnet knows a number, the gravest first. */
export const dangers = ({ contacts, urgences }: Pick<Carnet, 'contacts' | 'urgences'>): readonly Danger[] =>
  urgences
    .map(({ id, titre }) => ({ id, titre, contacts: contacts.filter(({ urgence }) => urgence === id) }))
    .filter((danger) => danger.contacts.length > 0);
