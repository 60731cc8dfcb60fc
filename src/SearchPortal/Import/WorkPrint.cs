using SearchPortal.Publications;

namespace SearchPortal.Import;

/// <summary>What doubles are known by, as hashes; worked out once for each publication, on the thread that reads.</summary>
/// <param name="Record">Of title, year and all authors, letter for letter.</param>
/// <param name="Work">Of the letters and digits of title and first author, folded, and the year.</param>
internal readonly record struct WorkPrint(ulong Record, ulong Work)
{
    /// <summary>The print of a publication; its venue is not part of it.</summary>
    public static WorkPrint Of(Publication publication)
    {
        string year = $"{publication.Year}";
        return new(
            Fingerprint.Of([publication.Title, year, .. publication.Authors.Select(author => author.Display)]),
            Fingerprint.Of(TextFolding.Letters(publication.Title), TextFolding.Letters(publication.Authors is [var first, ..] ? first.Display : ""), year));
    }
}
