function encodePath(path) {
	return path.replaceAll(/\p{Surrogate}/gu, "\ufffd").split("/").map(encodeURIComponent).join("/");
}

export { encodePath };