namespace SearchPortal.Searching;

/// <summary>Kinds of <see cref="QueryLexeme"/>.</summary>
internal enum LexemeKind
{
    /// <summary>A word, perhaps with wildcards.</summary>
    Word,

    /// <summary>Text between quotes.</summary>
    Phrase,

    /// <summary>A known field's name and its colon.</summary>
    Field,

    /// <summary>AND, &amp;&amp;, or a plus before a word.</summary>
    And,

    /// <summary>OR or ||.</summary>
    Or,

    /// <summary>NOT, or a minus before a word.</summary>
    Not,

    /// <summary>An opening parenthesis.</summary>
    Open,

    /// <summary>A closing parenthesis.</summary>
    Close,
}
