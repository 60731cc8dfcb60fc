namespace SearchPortal.Web.Shared;

/// <summary>A link to a set of papers and how many there are.</summary>
/// <param name="Label">What it says.</param>
/// <param name="Href">Where it goes.</param>
/// <param name="Count">Papers behind it.</param>
internal sealed record CountLink(string Label, string Href, int Count)
{
    /// <summary>A longer name beside the label; null when there is none.</summary>
    public string? Detail { get; init; }

    /// <summary>Whether it is the page shown.</summary>
    public bool IsCurrent { get; init; }
}
