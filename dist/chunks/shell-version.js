const VERSION = "0.1.0";
const BUILD = `${VERSION} 845012e48a975a1c`;

export { BUILD, VERSION };