using SearchPortal.Import.Tagged;
using SearchPortal.Publications;

namespace SearchPortal.Import.Ris;

/// <summary>What a record appeared in. Programs disagree on the tag; full names come before short ones.</summary>
internal static class RisVenue
{
    /// <summary>The short name of a conference beside its full one; null for what has no such name.</summary>
    public static string? Code(TaggedRecord record, PublicationType type) =>
        type == PublicationType.ConferencePaper && record.Look("T2").Count > 0 && record.Look("J2") is [var code, ..] && VenueCode.Of(TextCleaner.Line(code)) is string name && record.Line("J2") is not null ? name : null;

    /// <summary>Journal, proceedings or book title; null for what stands by itself.</summary>
    public static string? Read(TaggedRecord record, PublicationType type) => type switch
    {
        PublicationType.ConferencePaper => Proceedings(record),
        PublicationType.Chapter => record.Line("BT", "T2", "JF", "JO"),
        PublicationType.Book or PublicationType.Thesis or PublicationType.Patent => null,
        _ => record.Line("JF", "T2", "JO", "BT", "J2", "JA", "J1", "TA"),
    };

    // EndNote has the title of the proceedings in "C3", Zotero the conference, Web of Science whoever held it.
    private static string? Proceedings(TaggedRecord record)
    {
        bool isTitle = record.Look("C3").Any(third => third.Contains("proc", StringComparison.OrdinalIgnoreCase));
        return (isTitle ? record.Line("C3") : null) ?? record.Line("T2", "BT", "JF", "JO", "C3", "J2", "JA");
    }
}
