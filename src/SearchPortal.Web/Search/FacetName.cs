using SearchPortal.Searching;

namespace SearchPortal.Web.Search;

/// <summary>What a facet is called.</summary>
internal static class FacetName
{
    /// <summary>"Venue".</summary>
    public static string One(FacetField field) => field switch
    {
        FacetField.Venue => "Venue",
        FacetField.Year => "Year",
        FacetField.Author => "Author",
        FacetField.Topic => "Topic",
        FacetField.Type => "Type",
        _ => throw new ArgumentOutOfRangeException(nameof(field)),
    };

    /// <summary>"Venues".</summary>
    public static string Many(FacetField field) => $"{One(field)}s";
}
