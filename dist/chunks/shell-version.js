const VERSION = "0.1.0";
const BUILD = `${VERSION} 8056dd20783cd0b0`;

export { BUILD, VERSION };