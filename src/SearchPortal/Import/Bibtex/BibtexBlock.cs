namespace SearchPortal.Import.Bibtex;

/// <summary>One entry, macro definition, comment or preamble as it stands in the file.</summary>
/// <param name="Type">In lower case: "article", "string", "comment".</param>
/// <param name="Body">What stands between the delimiters.</param>
/// <param name="Line">1-based line of the "@".</param>
/// <param name="BodyLine">1-based line on which the body begins.</param>
internal sealed record BibtexBlock(string Type, string Body, int Line, int BodyLine)
{
    /// <summary>Whether "\}" closes a group like "}", as BibTeX has it; by default it is a printed brace and closes nothing.</summary>
    public bool BackslashHidesNothing { get; init; }
}
