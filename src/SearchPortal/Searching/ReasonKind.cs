namespace SearchPortal.Searching;

/// <summary>What adds to a paper's score.</summary>
public enum ReasonKind
{
    /// <summary>A part of the query.</summary>
    Part,

    /// <summary>Words that the best papers for the query share.</summary>
    Borrowed,

    /// <summary>The query's words, where no part of it counts by itself.</summary>
    Words,

    /// <summary>The query is the paper's name or key.</summary>
    NameOrKey,

    /// <summary>The query is the title, or the name before its colon.</summary>
    Title,

    /// <summary>The query stands in the title word for word.</summary>
    Phrase,

    /// <summary>Words of the query are neighbours here too.</summary>
    Pairs,

    /// <summary>The query names an author in full.</summary>
    Author,

    /// <summary>Title and first author hold every word.</summary>
    Cover,

    /// <summary>The paper is new.</summary>
    Newness,
}
