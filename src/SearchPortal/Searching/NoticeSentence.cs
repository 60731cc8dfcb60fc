namespace SearchPortal.Searching;

/// <summary>The sentences that a <see cref="Notice"/> says. What each names is given in its order.</summary>
public enum NoticeSentence
{
    /// <summary>Filters were left out: how many were used.</summary>
    FiltersCut,

    /// <summary>The rest of the text was left out: the longest in characters.</summary>
    TextCut,

    /// <summary>Words of the query were left out: how many were used.</summary>
    WordsCut,

    /// <summary>No such order of results: as typed.</summary>
    NoSuchOrder,

    /// <summary>No such value of a filter: the filter's name in addresses, the value as typed.</summary>
    NoSuchValue,

    /// <summary>A number out of range: the parameter's name in addresses, the value as typed, what was taken.</summary>
    NoSuchNumber,

    /// <summary>Not a year: as typed.</summary>
    NoYear,

    /// <summary>Years given backwards: from, to.</summary>
    YearsTurned,

    /// <summary>Too many results for one page: the most.</summary>
    PageTooLarge,

    /// <summary>Too deep a page: how many results can be paged through.</summary>
    TooDeep,

    /// <summary>Behind the last page: the last one.</summary>
    LastPage,

    /// <summary>The text has no word.</summary>
    NothingToSearch,

    /// <summary>Another spelling was searched for: the query.</summary>
    Corrected,

    /// <summary>No paper has all words; all but one are matched.</summary>
    AllButOne,

    /// <summary>No paper has all words; some are matched.</summary>
    SomeWords,

    /// <summary>Few papers have all words; those with some follow.</summary>
    FewHaveAll,

    /// <summary>The search was ended before all papers were looked at.</summary>
    Hurried,

    /// <summary>Searches to compare were left out: how many were used.</summary>
    TooManySearches,
}
