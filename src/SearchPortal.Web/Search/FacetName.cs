using SearchPortal.Publications;
using SearchPortal.Searching;
using SearchPortal.Web.Wording;

namespace SearchPortal.Web.Search;

/// <summary>What a facet and its values are called.</summary>
internal static class FacetName
{
    /// <summary>"Venue".</summary>
    public static string One(FacetField field) => Sentence.Named($"FacetOne_{field}");

    /// <summary>"Venues".</summary>
    public static string Many(FacetField field) => Sentence.Named($"FacetMany_{field}");

    /// <summary>Its values as they are counted.</summary>
    public static Noun Counted(FacetField field) => field switch
    {
        FacetField.Venue => Noun.Venue,
        FacetField.Year => Noun.Year,
        FacetField.Author => Noun.Author,
        FacetField.Topic => Noun.Topic,
        FacetField.Type => Noun.Type,
        _ => throw new ArgumentOutOfRangeException(nameof(field)),
    };

    /// <summary>What a value is called: types in the request's language, others by the index's label.</summary>
    public static string Label(FacetField field, string value, string label) =>
        field == FacetField.Type && PublicationTypeName.Find(value) is PublicationType type ? Sentence.Word(type) : label;
}
