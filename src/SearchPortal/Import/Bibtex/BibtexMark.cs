namespace SearchPortal.Import.Bibtex;

/// <summary>A place where an entry seems to begin: "@", a word, "{" or "(".</summary>
/// <param name="Start">Position of the "@".</param>
/// <param name="BodyStart">Position behind the opening delimiter.</param>
/// <param name="Type">The word in lower case: "article".</param>
/// <param name="Line">1-based line of the "@".</param>
internal sealed record BibtexMark(long Start, long BodyStart, string Type, int Line)
{
    /// <summary>Whether only blanks stand before it on its line.</summary>
    public bool IsAtLineStart { get; init; }

    /// <summary>Whether "(" opened it.</summary>
    public bool IsRound { get; init; }

    /// <summary>Braces open around it.</summary>
    public int Depth { get; init; }

    /// <summary>Braces open where its fields stand.</summary>
    public int BodyDepth => IsRound ? Depth : Depth + 1;

    /// <summary>Whether its body is free text, in which entries may stand as they like.</summary>
    public bool IsComment => Type == "comment";

    /// <summary>Whether a quotation between its fields is open.</summary>
    public bool IsQuoting { get; set; }

    /// <summary>Position behind its closing delimiter; null while none is found.</summary>
    public long? End { get; set; }

    /// <summary>Whether it is known that it does not close.</summary>
    public bool IsBroken { get; set; }

    /// <summary>Whether only its closing delimiter is missing: another entry begins where its fields stand.</summary>
    public bool IsUnclosed { get; set; }
}
