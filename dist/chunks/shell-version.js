const VERSION = "0.1.0";
const BUILD = `${VERSION} e52ee15966e5ff8a`;

export { BUILD, VERSION };