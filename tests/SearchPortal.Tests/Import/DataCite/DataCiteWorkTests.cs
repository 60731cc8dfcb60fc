using SearchPortal.Publications;
using SearchPortal.Tests.Import.Csl;

namespace SearchPortal.Tests.Import.DataCite;

public sealed class DataCiteWorkTests
{
    private const string Attributes = """
        {"doi": "10.5281/ZENODO.1234", "url": "https://zenodo.org/record/1234", "contentUrl": null, "publisher": "Zenodo", "publicationYear": 2020, "language": "en", "version": "1.2",
         "types": {"resourceTypeGeneral": "Software", "citeproc": "article"},
         "creators": [{"name": "van der Berg, Jan", "nameType": "Personal", "givenName": "Jan", "familyName": "van der Berg", "affiliation": ["ETH", "NUS"],
                       "nameIdentifiers": [{"nameIdentifier": "https://orcid.org/0000-0002-1825-0097", "nameIdentifierScheme": "ORCID"}]},
                      {"name": "The vLLM Team", "nameType": "Organizational", "affiliation": [{"name": "UCB"}]}, {"name": "Doe, Jane"}, {"nameType": "Personal"}],
         "contributors": [{"name": "Roe, Max", "contributorType": "Editor"}, {"name": "Poe, Kim", "contributorType": "DataCurator"}],
         "titles": [{"title": "Le titre", "titleType": "TranslatedTitle", "lang": "fr"}, {"title": "A <i>fast</i> tool"}, {"title": "for H<sub>2</sub>O", "titleType": "Subtitle"}],
         "dates": [{"date": "2019-12-31", "dateType": "Submitted"}, {"date": "2020-06-17", "dateType": "Issued"}],
         "descriptions": [{"description": "How to install.", "descriptionType": "TechnicalInfo"}, {"description": "<p>Very fast.</p>", "descriptionType": "Abstract"}],
         "subjects": [{"subject": "Graphs"}, {"subject": "Nets", "subjectScheme": "LCSH"}],
         "relatedIdentifiers": [{"relationType": "IsVersionOf", "relatedIdentifier": "10.5281/zenodo.1", "relatedIdentifierType": "DOI"},
                                {"relationType": "IsPreviousVersionOf", "relatedIdentifier": "arXiv:2001.00001", "relatedIdentifierType": "arXiv"},
                                {"relationType": "References", "relatedIdentifier": "10.1000/x", "relatedIdentifierType": "DOI"}]}
        """;

    [Theory]
    [InlineData("{0}")]
    [InlineData("[{0}]")]
    [InlineData("{\"data\": {\"id\": \"10.5281/zenodo.1234\", \"type\": \"dois\", \"attributes\": {0}}}")]
    [InlineData("{\"data\": [{\"id\": \"10.5281/zenodo.1234\", \"type\": \"dois\", \"attributes\": {0}}], \"meta\": {\"total\": 1}}")]
    public void A_record_has_its_fields_however_it_is_wrapped(string wrapper)
    {
        var sample = CslPublicationTests.Read(wrapper.Replace("{0}", Attributes, StringComparison.Ordinal));
        var paper = sample.Only;
        Assert.Equal(("A fast tool: for H₂O", PublicationType.Software, 2020, new PartialDate(2020, 6, 17), "Zenodo", "en"), (paper.Title, paper.Type, paper.Year, paper.Date, paper.Publisher, paper.Language));
        Assert.Equal("van der Berg, Jan; The vLLM Team; Doe, Jane", FormatSample.Names(paper.Authors));
        Assert.Equal(("0000-0002-1825-0097", "ETH; NUS", "UCB", "Roe, Max"), (paper.Authors[0].Orcid, paper.Authors[0].Affiliation, paper.Authors[1].Affiliation, FormatSample.Names(paper.Editors)));
        Assert.Equal(("Very fast.", "Graphs, Nets"), (paper.Abstract, string.Join(", ", paper.Topics)));
        Assert.Equal(new Identifiers { Doi = "10.5281/ZENODO.1234" }, paper.Identifiers);
        Assert.Equal(["10.5281/zenodo.1", "10.48550/arXiv.2001.00001"], paper.VersionDois);
        Assert.Equal([new Link("publisher", "https://zenodo.org/record/1234")], paper.Links);
        Assert.Equal("“creators” holds an entry without a name", Assert.Single(sample.Errors).Message);
        Assert.Equal("fields that were not read: contributors/DataCurator (1), descriptions/TechnicalInfo (1), relatedIdentifiers/References (1), titles/TranslatedTitle (1), version (1)", Assert.Single(sample.Notes).Message);
    }

    [Fact]
    public void A_paper_in_a_journal_and_one_on_arXiv_say_where_they_are()
    {
        var article = CslPublicationTests.Read("""
            {"doi": "10.1000/a", "titles": [{"title": "A"}], "creators": [{"name": "Doe, J."}], "publisher": {"name": "PANGAEA"}, "publicationYear": "2021",
             "types": {"resourceTypeGeneral": "JournalArticle"}, "container": {"type": "Series", "title": "Nature", "volume": "5", "issue": "2", "firstPage": "10", "lastPage": "20", "identifier": "0028-0836", "identifierType": "ISSN"}}
            """).Only;
        Assert.Equal(("Nature", "5", "2", "10-20", "0028-0836", "PANGAEA"), (article.ContainerTitle, article.Volume, article.Issue, article.Pages, article.Identifiers.Issn, article.Publisher));
        var preprint = CslPublicationTests.Read("""
            {"doi": "10.48550/arxiv.2312.00858", "titles": [{"title": "A"}], "creators": [{"name": "Doe, J."}], "publisher": "arXiv", "publicationYear": 2023, "types": {"resourceTypeGeneral": "Preprint"}}
            """).Only;
        Assert.Equal(("arXiv", null, "2312.00858", PublicationStatus.Preprint), (preprint.ContainerTitle, preprint.Publisher, preprint.Identifiers.Arxiv, preprint.Status));
    }

    [Fact]
    public void A_year_that_is_none_is_told_and_the_paper_stays()
    {
        var sample = CslPublicationTests.Read("""{"doi": "10.1000/a", "titles": [{"title": "A"}], "creators": [{"name": "Doe, J."}], "publicationYear": "in press", "types": {"resourceTypeGeneral": "Preprint"}}""");

        Assert.Null(sample.Only.Year);
        Assert.Equal("the year “in press” is no number", Assert.Single(sample.Errors).Message);
    }
}
