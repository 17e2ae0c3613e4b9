/** "68 % sure": how a confidence from 0 to 1 is said. */
export function saySure(confidence: number): string {
  return `${Math.round(confidence * 100)} % sure`;
}
