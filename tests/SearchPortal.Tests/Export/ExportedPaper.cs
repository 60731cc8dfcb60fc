using SearchPortal.Publications;

namespace SearchPortal.Tests.Export;

/// <summary>A publication that has everything, for whole outputs.</summary>
internal static class ExportedPaper
{
    public static Venue Cvpr { get; } = new("cvpr", "CVPR", "Conference on Computer Vision and Pattern Recognition");

    public static Publication Whole { get; } = new()
    {
        Key = "ma2024cvpr-deepcache",
        FormerKeys = ["deepcache"],
        Title = "DeepCache: $\\alpha^2$ times faster & <free>",
        Authors =
        [
            new("Xinyin", "Müller-Ma") { Orcid = "0000-0002-1825-0097", EqualContribution = true, Affiliation = "NUS" },
            new("Martin Luther", "King") { Suffix = "Jr." },
            new("", "The vLLM Team"),
        ],
        Editors = [new("Jane", "Doe")],
        Year = 2024,
        Date = new PartialDate(2024, 6, 17),
        Type = PublicationType.ConferencePaper,
        Venue = "cvpr",
        Volume = "12",
        Issue = "3",
        Pages = "15762-15772",
        Publisher = "IEEE",
        Abstract = "First – with “quotes”.\n\nSecond, $x < y$.",
        Topics = ["Diffusion models", "Caching, fast"],
        Language = "en",
        Identifiers = new() { Doi = "10.1109/CVPR_2024", Arxiv = "2312.00858", OpenReview = "ZupoMzMNrO", AclAnthology = "2024.x-long.1", Dblp = "conf/cvpr/MaFW24", Pmid = "123", Pmcid = "PMC45", Isbn = "978-1-2345-6789-7", Issn = "1533-7928" },
        Links = [new(LinkKind.Pdf, "https://example.org/a.pdf"), new(LinkKind.Code, "https://example.org/code?a=1&b=2")],
        Awards = ["Best Paper"],
        Note = "Short paper",
        Status = PublicationStatus.Corrected,
        StatusNotice = "Table 2",
        OtherVersions = ["ma2023arxiv-deepcache"],
    };
}
