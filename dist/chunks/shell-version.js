const VERSION = "0.1.0";
const BUILD = `${VERSION} 85d9404c830fef43`;

export { BUILD, VERSION };