/** The file that was dropped on the desk, on its way to the form of a new document. */
let inHand: File | undefined;

export const takeInHand = (file: File): void => {
  inHand = file;
};

export const fromHand = (): File | undefined => inHand;
