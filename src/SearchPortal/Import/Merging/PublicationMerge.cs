using SearchPortal.Publications;

namespace SearchPortal.Import.Merging;

/// <summary>Makes one publication of two records of it: the fields of the first, from the second what the first does not say.</summary>
internal static class PublicationMerge
{
    /// <summary>The two as one. Links and former keys of both are kept; a retraction or correction that only one knows of counts.</summary>
    public static Publication Merge(Publication first, Publication second)
    {
        bool hasNews = first.Status is PublicationStatus.Published or PublicationStatus.Preprint && second.Status is PublicationStatus.Corrected or PublicationStatus.Retracted or PublicationStatus.Withdrawn;
        return Fill(first, second) with
        {
            FormerKeys = FormerKeys(first, second),
            Authors = People(first.Authors, second.Authors),
            Editors = People(first.Editors, second.Editors),
            Identifiers = Fill(first.Identifiers, second.Identifiers),
            Links = [.. first.Links.Concat(second.Links).DistinctBy(link => link.Url)],
            Status = hasNews ? second.Status : first.Status,
            StatusNotice = hasNews ? second.StatusNotice : first.StatusNotice,
        };
    }

    private static Publication Fill(Publication first, Publication second) => first with
    {
        Key = first.Key.Length > 0 ? first.Key : second.Key,
        Year = first.Year ?? second.Year,
        Date = first.Date ?? (first.Year is null || first.Year == second.Date?.Year ? second.Date : null),
        Type = first.Type != PublicationType.Document ? first.Type : second.Type,
        Venue = first.Venue ?? second.Venue,
        ContainerTitle = first.ContainerTitle ?? second.ContainerTitle,
        Volume = first.Volume ?? second.Volume,
        Issue = first.Issue ?? second.Issue,
        Pages = first.Pages ?? second.Pages,
        Publisher = first.Publisher ?? second.Publisher,
        Abstract = first.Abstract.Length > 0 ? first.Abstract : second.Abstract,
        Topics = first.Topics.Count > 0 ? first.Topics : second.Topics,
        Language = first.Language ?? second.Language,
        Awards = first.Awards.Count > 0 ? first.Awards : second.Awards,
        Note = first.Note ?? second.Note,
        OtherVersions = [.. first.OtherVersions.Union(second.OtherVersions)],
    };

    private static Identifiers Fill(Identifiers first, Identifiers second) => new()
    {
        Doi = first.Doi ?? second.Doi,
        Arxiv = first.Arxiv ?? second.Arxiv,
        OpenReview = first.OpenReview ?? second.OpenReview,
        AclAnthology = first.AclAnthology ?? second.AclAnthology,
        Dblp = first.Dblp ?? second.Dblp,
        Pmid = first.Pmid ?? second.Pmid,
        Pmcid = first.Pmcid ?? second.Pmcid,
        Isbn = first.Isbn ?? second.Isbn,
        Issn = first.Issn ?? second.Issn,
    };

    // Who knew the second record by its key finds the one.
    private static string[] FormerKeys(Publication first, Publication second)
    {
        var keys = first.FormerKeys.Union(second.FormerKeys);
        if (first.Key.Length > 0 && second.Key.Length > 0) keys = keys.Append(second.Key).Distinct();
        return [.. keys.Where(key => key != first.Key)];
    }

    private static IReadOnlyList<PersonName> People(IReadOnlyList<PersonName> first, IReadOnlyList<PersonName> second)
    {
        if (first.Count == 0) return second;
        if (first.Count != second.Count) return first;
        return [.. first.Zip(second, (mine, other) => TextFolding.Fold(mine.Family) != TextFolding.Fold(other.Family) ? mine : mine with
        {
            Orcid = mine.Orcid ?? other.Orcid,
            Affiliation = mine.Affiliation ?? other.Affiliation,
            EqualContribution = mine.EqualContribution || other.EqualContribution,
        })];
    }
}
