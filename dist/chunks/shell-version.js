const VERSION = "0.1.0";
const BUILD = `${VERSION} 1d946194b7a64a6b`;

export { BUILD, VERSION };