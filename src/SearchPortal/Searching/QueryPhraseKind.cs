namespace SearchPortal.Searching;

/// <summary>How a <see cref="QueryPhrase"/> is said. What each holds is given in its order.</summary>
public enum QueryPhraseKind
{
    /// <summary>A text as it stands.</summary>
    Plain,

    /// <summary>Words in quotes.</summary>
    Quoted,

    /// <summary>Words, and within how many words they stand.</summary>
    Near,

    /// <summary>A beginning of words.</summary>
    Beginning,

    /// <summary>An ending of words.</summary>
    Ending,

    /// <summary>A pattern of words.</summary>
    Like,

    /// <summary>A word that others are spelled like.</summary>
    SpelledLike,

    /// <summary>A first and a last year.</summary>
    Range,

    /// <summary>What is a part of more.</summary>
    Group,

    /// <summary>What is not meant.</summary>
    Not,

    /// <summary>A year and those after it.</summary>
    OrLater,

    /// <summary>A year and those before it.</summary>
    OrEarlier,

    /// <summary>Any of these.</summary>
    AnyOf,

    /// <summary>All of these.</summary>
    AllOf,

    /// <summary>A lead: words that must be there.</summary>
    With,

    /// <summary>A lead: what must not be there.</summary>
    Without,

    /// <summary>A lead: a first year.</summary>
    Since,

    /// <summary>A lead: a last year.</summary>
    Until,

    /// <summary>A lead: a year or years.</summary>
    In,

    /// <summary>A field's name; <see cref="FieldLead"/> as a lead.</summary>
    Field,

    /// <summary>A lead: a field's name.</summary>
    FieldLead,
}
