namespace SearchPortal.Searching;

/// <summary>What a <see cref="QueryPart"/> asks for.</summary>
public enum QueryPartKind
{
    /// <summary>One word, anywhere.</summary>
    Word,

    /// <summary>Words side by side, or a number of places apart.</summary>
    Phrase,

    /// <summary>Words that begin, end or look so.</summary>
    Pattern,

    /// <summary>Words spelled nearly so.</summary>
    Spelling,

    /// <summary>Any of several things.</summary>
    AnyOf,

    /// <summary>What must not be there.</summary>
    Without,

    /// <summary>Years.</summary>
    Years,

    /// <summary>What was written after a field's name.</summary>
    Field,
}
