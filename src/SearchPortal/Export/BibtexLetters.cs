namespace SearchPortal.Export;

/// <summary>The letters that a BibTeX entry is written in.</summary>
internal enum BibtexLetters
{
    /// <summary>All of Unicode, as biber reads it and every BibTeX copies it.</summary>
    Unicode,

    /// <summary>ASCII; other letters are LaTeX commands, which every LaTeX reads.</summary>
    Ascii,
}
