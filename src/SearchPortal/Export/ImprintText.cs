using SearchPortal.Publications;

namespace SearchPortal.Export;

/// <summary>Where and when a publication appeared, in words; and what a reader must know of its standing.</summary>
internal static class ImprintText
{
    /// <summary>"Journal of Machine Learning Research, 21(140), pages 1–67, 2020"; "" when nothing is known. Without math.</summary>
    public static string Of(Publication publication, Venue? venue)
    {
        string volume = publication.Issue is null || publication.Volume is null ? publication.Volume ?? publication.Issue ?? "" : $"{publication.Volume}({publication.Issue})";
        string?[] parts =
        [
            publication.ContainerTitle ?? venue?.LongName,
            volume,
            publication.Pages is null ? null : $"pages {publication.Pages.Replace('-', '–')}",
            publication.Publisher,
            publication.Date?.ToString() ?? $"{publication.Year}",
        ];
        return ExportText.Line(string.Join(", ", parts.Where(part => !string.IsNullOrEmpty(part))));
    }

    /// <summary>"Retracted: the data were wrong"; null for what is simply published, and for a preprint without a notice.</summary>
    public static string? Standing(Publication publication)
    {
        if (publication.Status == PublicationStatus.Published || (publication.Status == PublicationStatus.Preprint && publication.StatusNotice is null)) return publication.StatusNotice;
        return publication.StatusNotice is { } notice ? $"{publication.Status}: {notice}" : publication.Status.ToString();
    }

    /// <summary>First and last page; the last is null where the source gives one page or an article number.</summary>
    public static (string First, string? Last) Pages(string pages) =>
        pages.Split('-') is [{ Length: > 0 } first, { Length: > 0 } last] ? (first, last) : (pages, null);
}
