/** Who wrote, committed or tagged something, as git names people. */
export interface Identity {
  readonly name: string;
  readonly email: string;
}

/** Who commits everything of ours: what tells our commit from one that a person has amended. */
export const COMMITTER: Identity = { name: "Modelgate", email: "modelgate@localhost" };
