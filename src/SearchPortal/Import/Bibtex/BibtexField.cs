namespace SearchPortal.Import.Bibtex;

/// <summary>One field of an entry.</summary>
/// <param name="Value">TeX source without its outer delimiters, macros put in, parts joined.</param>
/// <param name="Line">1-based line of its name.</param>
internal readonly record struct BibtexField(string Value, int Line);
