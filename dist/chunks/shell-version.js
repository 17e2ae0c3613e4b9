const VERSION = "0.1.0";
const BUILD = `${VERSION} 6930536648b5c1d7`;

export { BUILD, VERSION };