using System.Text.Json;
using SearchPortal.Import.Json;
using SearchPortal.Publications;

namespace SearchPortal.Import.Csl;

/// <summary>What an item appeared in.</summary>
internal static class CslContainer
{
    private static readonly string[] ConferenceWords = ["proceedings", "conference", "workshop", "symposium"];

    /// <summary>Journal, proceedings or book title; null for what stands by itself.</summary>
    public static string? Read(JsonFields fields, PublicationType type) => type switch
    {
        PublicationType.Book or PublicationType.Thesis => null,
        PublicationType.ConferencePaper => Proceedings(fields) ?? Event(fields),
        PublicationType.Preprint => Journal(fields) ?? Institution(fields),
        // Crossref names the series first, then the book.
        PublicationType.Chapter => fields.Lines("containerTitle") is [.., var book] ? book : Journal(fields),
        _ => Journal(fields),
    };

    /// <summary>The short name of the conference where Crossref gives one: "KDD '19" → "KDD".</summary>
    public static string? Code(JsonFields fields) => fields.Inside("event")?.Line("acronym") is string acronym ? VenueCode.Of(acronym) : null;

    /// <summary>The university of a thesis, the server of a preprint.</summary>
    public static string? Institution(JsonFields fields) =>
        fields.Objects("institution").Select(place => place.FirstLine("name")).FirstOrDefault(name => name is not null);

    private static string? Journal(JsonFields fields) => fields.FirstLine("containerTitle") ?? fields.FirstLine("containerTitleShort", "shortContainerTitle");

    // Crossref names the series first, then the volume.
    private static string? Proceedings(JsonFields fields) =>
        fields.Lines("containerTitle").FirstOrDefault(title => ConferenceWords.Any(word => title.Contains(word, StringComparison.OrdinalIgnoreCase))) ?? Journal(fields);

    private static string? Event(JsonFields fields)
    {
        if (fields.FirstLine("eventTitle") is string title) return title;
        return fields.Find("event") is { ValueKind: JsonValueKind.Object } ? fields.Inside("event")?.FirstLine("name") : fields.FirstLine("event");
    }
}
