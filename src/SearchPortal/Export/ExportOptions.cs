using SearchPortal.Export.Citations;

namespace SearchPortal.Export;

/// <summary>What a reader can choose about a file.</summary>
/// <param name="Abstract">Whether abstracts are written.</param>
/// <param name="Ascii">Whether BibTeX is written in ASCII, with LaTeX commands for all other letters; other formats are always UTF-8.</param>
/// <param name="Style">Plain text and Markdown become lists of references in this style; null for their usual form. Other formats have no style.</param>
public sealed record ExportOptions(bool Abstract = true, bool Ascii = false, CitationStyle? Style = null);
