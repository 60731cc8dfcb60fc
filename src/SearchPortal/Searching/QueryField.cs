namespace SearchPortal.Searching;

/// <summary>What <c>field:value</c> in a query can name.</summary>
internal enum QueryField
{
    /// <summary>One author's name; all its words must match inside one author.</summary>
    Author,

    /// <summary>Words of the title.</summary>
    Title,

    /// <summary>Words of the abstract.</summary>
    Abstract,

    /// <summary>A venue by key, short or long name.</summary>
    Venue,

    /// <summary>A year or a range of years.</summary>
    Year,

    /// <summary>A topic.</summary>
    Topic,

    /// <summary>A type of publication.</summary>
    Type,

    /// <summary>A DOI.</summary>
    Doi,

    /// <summary>An arXiv id.</summary>
    Arxiv,

    /// <summary>A publication's key.</summary>
    Key,

    /// <summary>A kind of link that must be there.</summary>
    Has,

    /// <summary>The address of one of its links.</summary>
    Url,
}
