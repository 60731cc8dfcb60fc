using SearchPortal.Import.Tagged;
using SearchPortal.Publications;

namespace SearchPortal.Import.Ris;

/// <summary>Authors and editors of a record.</summary>
internal static class RisPeople
{
    /// <summary>Both lists in order. The second authors ("A2") of a patent are its holders, of an edited book those of its series.</summary>
    public static (IReadOnlyList<PersonName> Authors, IReadOnlyList<PersonName> Editors) Read(TaggedRecord record)
    {
        string type = record.Find("TY")?.Trim().ToUpperInvariant() ?? "";
        var authors = TaggedPeople.Read(record.All("AU", "A1"), record.Report);
        if (type == "EDBOOK") return ([], [.. authors, .. TaggedPeople.Read(record.All("ED"), record.Report)]);
        return (authors, TaggedPeople.Read(type is "PAT" or "THES" ? record.All("ED") : record.All("A2", "ED"), record.Report));
    }
}
