const ENDING =
  "\\.(?:md|mdx|txt|pdf|docx?|xlsx?|csv|pptx?|html?|ya?ml|json|py|sh|png|jpe?g|svg|gif|mp4)(?![\\p{L}\\p{N}])";
const WHOLE = new RegExp(`^[^\\p{L}\\p{N}]{0,4}[\\p{L}\\p{N}_./-]*[\\p{L}\\p{N}]${ENDING}`, "iu");
const REST = new RegExp(`^[\\p{L}\\p{N}_/-]*${ENDING}`, "iu");
/** No part of a file's name is longer. */
const LONGEST = 60;

/** "launch.md: the posts of the first day" begins with the name of a file. */
export function isFileNamed(text: string): boolean {
  return WHOLE.test(text.slice(0, 2 * LONGEST));
}

/** Whether words that end there are a part of the name of a file: "blog" of "blog-posts.md". */
export function isInFileName(text: string, end: number): boolean {
  return REST.test(text.slice(end, end + LONGEST));
}
