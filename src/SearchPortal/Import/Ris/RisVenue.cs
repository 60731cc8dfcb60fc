using SearchPortal.Import.Tagged;
using SearchPortal.Publications;

namespace SearchPortal.Import.Ris;

/// <summary>What a record appeared in. Programs disagree on the tag; full names come before short ones.</summary>
internal static class RisVenue
{
    /// <summary>The short name of a conference beside its full one; null for what has no such name.</summary>
    public static string? Code(TaggedRecord record, PublicationType type) =>
        type == PublicationType.ConferencePaper && record.Line("T2") is not null && record.Line("J2") is string code ? VenueCode.Of(code) : null;

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
        string? third = record.Line("C3");
        bool isTitle = third is not null && third.Contains("proc", StringComparison.OrdinalIgnoreCase);
        return (isTitle ? third : null) ?? record.Line("T2", "BT", "JF", "JO") ?? third ?? record.Line("J2", "JA");
    }
}
