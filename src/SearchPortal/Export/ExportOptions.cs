namespace SearchPortal.Export;

/// <summary>What a reader can choose about a file.</summary>
/// <param name="Abstract">Whether abstracts are written.</param>
/// <param name="Ascii">Whether BibTeX is written in ASCII, with LaTeX commands for all other letters; other formats are always UTF-8.</param>
public sealed record ExportOptions(bool Abstract = true, bool Ascii = false);
