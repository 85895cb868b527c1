// The part of Web Crypto and Encoding that Node and browsers share and that verify() needs.
interface DigestingCrypto {
  readonly subtle?: { digest(algorithm: "SHA-256", data: Uint8Array): Promise<ArrayBuffer> };
}
// Undefined in an older runtime.
declare var crypto: DigestingCrypto | undefined;
declare class TextEncoder {
  encode(text: string): Uint8Array;
}
