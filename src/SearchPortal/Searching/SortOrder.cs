namespace SearchPortal.Searching;

/// <summary>The order of results. Ties fall by newer year, then by key.</summary>
public enum SortOrder
{
    /// <summary>Best match first; without any words the same as <see cref="Newest"/>.</summary>
    Relevance,

    /// <summary>Newest year first.</summary>
    Newest,

    /// <summary>Oldest year first; publications without a year last.</summary>
    Oldest,

    /// <summary>By title, letters folded.</summary>
    Title,
}
