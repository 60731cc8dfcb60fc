using System.Globalization;
using SearchPortal.Publications;

namespace SearchPortal.Export.Citations;

/// <summary>What styles need of a publication, in plain Unicode text; null for what is unknown.</summary>
/// <param name="Type">What kind of work.</param>
/// <param name="Title">As the source writes it, without a full stop at its end; never "".</param>
/// <param name="IsEnglish">Whether English rules of capital letters hold.</param>
internal sealed record CitedWork(PublicationType Type, string Title, bool IsEnglish)
{
    public IReadOnlyList<PersonName> Authors { get; private init; } = [];

    public IReadOnlyList<PersonName> Editors { get; private init; } = [];

    public CitedDate Date { get; private init; } = new("", null, null);

    /// <summary>Journal, proceedings, book or site.</summary>
    public string? Container { get; private init; }

    public string? Volume { get; private init; }

    /// <summary>Issue; null for a report or patent, whose number it is.</summary>
    public string? Issue { get; private init; }

    /// <summary>"TR-12", "US1234567B2" or "arXiv:2001.08361".</summary>
    public string? Number { get; private init; }

    public CitedPages? Pages { get; private init; }

    public string? Publisher { get; private init; }

    public string? Doi { get; private init; }

    /// <summary>The number of a report.</summary>
    public string? ReportNumber => Type == PublicationType.Report ? Number : null;

    /// <summary>The number of a patent.</summary>
    public string? PatentNumber => Type == PublicationType.Patent ? Number : null;

    /// <summary>Where a preprint stands: the server, however the source names it.</summary>
    public string? Server => Type == PublicationType.Preprint ? Container ?? Publisher : null;

    /// <summary>Address by DOI, else of the page to cite.</summary>
    public string? Url { get; private init; }

    public string? Year => Date.Year.Length == 0 ? null : Date.Year;

    /// <summary>Whether the work stands in another one.</summary>
    public bool IsPart => Type is PublicationType.ConferencePaper or PublicationType.Chapter && Container is not null;

    /// <summary>Whether it is part of a periodical.</summary>
    public bool IsArticle => Type == PublicationType.JournalArticle;

    /// <summary>The address where no DOI is known.</summary>
    public string? PageUrl => Doi is null ? Url : null;

    /// <summary>Authors; of a book without any its editors.</summary>
    public IReadOnlyList<PersonName> Leading => IsEdited ? Editors : Authors;

    /// <summary>Whether editors stand for the authors.</summary>
    public bool IsEdited => Authors.Count == 0 && Editors.Count > 0 && !IsPart && !IsArticle;

    /// <summary>Title in sentence case, with capital letters kept where they are a name's.</summary>
    public string SentenceTitle => IsEnglish ? SentenceCase.Of(Title) : Title;

    /// <summary>Title with capital letters at its words.</summary>
    public string HeadlineTitle => IsEnglish ? HeadlineCase.Of(Title) : Title;

    /// <summary>Container with capital letters at its words.</summary>
    public string? HeadlineContainer => IsEnglish && Container is not null ? HeadlineCase.Of(Container) : Container;

    /// <summary>What is known of a publication.</summary>
    public static CitedWork Of(Publication publication, Venue? venue)
    {
        var ids = publication.Identifiers;
        bool isPreprint = publication.Type is PublicationType.Preprint && ids.Arxiv is not null;
        bool isNumbered = publication.Type is PublicationType.Report or PublicationType.Patent;
        string? doi = CitedText.Find(ids.Doi) ?? (isPreprint ? $"10.48550/arXiv.{CitedText.Find(ids.Arxiv)}" : null);
        return new(publication.Type, CitedText.Title(publication), publication.Language is null || publication.Language.StartsWith("en", StringComparison.OrdinalIgnoreCase))
        {
            Authors = CitedText.Names(publication.Authors),
            Editors = CitedText.Names(publication.Editors),
            Date = new((publication.Date?.Year ?? publication.Year)?.ToString(CultureInfo.InvariantCulture) ?? "", publication.Date?.Month, publication.Date?.Day),
            Container = isPreprint ? null : CitedText.Find(publication.ContainerTitle ?? venue?.LongName),
            Volume = CitedText.Find(publication.Volume),
            Issue = isNumbered ? null : CitedText.Range(publication.Issue),
            Number = isPreprint ? $"arXiv:{CitedText.Find(ids.Arxiv)}" : isNumbered ? CitedText.Find(publication.Issue) : null,
            Pages = CitedText.Find(publication.Pages) is { } pages && ImprintText.Pages(pages) is var (first, last) ? new(first, last) : null,
            Publisher = isPreprint ? "arXiv" : CitedText.Find(publication.Publisher),
            Doi = doi,
            Url = doi is null ? PublicationAddresses.Main(publication) is { } url ? CitedText.Address(url) : null : CitedText.Address(PublicationAddresses.Identified(new() { Doi = doi }).First().Url),
        };
    }
}
