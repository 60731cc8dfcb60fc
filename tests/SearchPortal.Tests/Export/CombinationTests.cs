using System.Text;
using SearchPortal.Content;
using SearchPortal.Export;
using SearchPortal.Publications;

namespace SearchPortal.Tests.Export;

public sealed class CombinationTests
{
    private readonly List<ContentProblem> problems = [];

    [Fact]
    public void The_same_record_of_two_files_is_merged_in_the_first_place_and_told()
    {
        var all = Combine(
            "@inproceedings{doe, title={One Thing}, author={Doe, Jane}, year=2020, booktitle={ICML}}\n@misc{roe, title={Else}, author={Roe, Max}, year=2019}",
            "@inproceedings{d20, title={One thing}, author={Doe, Jane}, year=2020, booktitle={ICML}, pages={1--9}}");
        Assert.Equal(["doe", "roe"], all.Select(publication => publication.Key));
        Assert.Equal(("1-9", "d20"), (all[0].Pages, Assert.Single(all[0].FormerKeys)));
        Assert.Contains(problems, problem => problem.At.File == "1.bib" && problem.Message.Contains("same work as 0.bib:1", StringComparison.Ordinal));
    }

    [Fact]
    public void Versions_stay_apart_and_point_at_each_other()
    {
        var all = Combine("""
            @misc{pre, title={One Thing}, author={Doe, Jane}, year=2019, eprint={1901.00001}, archiveprefix={arXiv}}
            @inproceedings{conf, title={One Thing}, author={Doe, Jane and Roe, Max}, year=2020, booktitle={ICML}}
            @article{jour, title={One Thing}, author={Doe, Jane}, year=2021, journal={JMLR}}
            """);
        Assert.Equal(["conf, jour", "pre, jour", "pre, conf"], all.Select(publication => string.Join(", ", publication.OtherVersions)));
    }

    [Fact]
    public void Versions_that_Crossref_names_by_DOI_are_tied_where_both_are_there()
    {
        var all = Combine(("a.json", """
            [{"DOI": "10.1000/a", "type": "journal-article", "title": ["A longer title"], "issued": {"date-parts": [[2021]]}, "author": [{"family": "Doe", "given": "J."}],
              "relation": {"has-preprint": [{"id-type": "doi", "id": "10.48550/ARXIV.1901.00001", "asserted-by": "subject"}], "is-version-of": [{"id-type": "doi", "id": "10.1000/none"}], "has-review": [{"id-type": "doi", "id": "10.1000/r"}]}},
             {"DOI": "10.1000/b", "type": "posted-content", "title": ["A title"], "issued": {"date-parts": [[2020]]}, "author": [{"family": "Doe", "given": "J."}],
              "relation": {"is-preprint-of": [{"id-type": "doi", "id": "10.1000/A", "asserted-by": "object"}]}}]
            """), ("b.bib", "@misc{arx, title={A short title}, author={Doe, Jane}, year=2019, eprint={1901.00001}, archiveprefix={arXiv}}"));
        Assert.Equal([$"arx, {all[1].Key}", all[0].Key, all[0].Key], all.Select(publication => string.Join(", ", publication.OtherVersions)));
        Assert.Contains(problems, problem => problem.Message.StartsWith("1 other versions", StringComparison.Ordinal));
        Assert.Contains(problems, problem => problem.Message.Contains("relation/has-review (1)", StringComparison.Ordinal));
    }

    [Fact]
    public void Every_publication_gets_a_key_of_its_own()
    {
        var all = Combine("@misc{k, title={A}, year=2020}\n@misc{k, title={B}, year=2020}\n@misc{, title={Catchy}, author={Doe, Jane}, year=2020}");
        Assert.Equal(["k", "k-2", "doe2020-catchy"], all.Select(publication => publication.Key));
    }

    private List<Publication> Combine(params string[] files) => Combine([.. files.Select((text, i) => ($"{i}.bib", text))]);

    private List<Publication> Combine(params (string Name, string Text)[] files)
    {
        using var spool = new MemoryStream();
        var all = new Combination(spool, TimeProvider.System, problems.Add);
        foreach (var (name, text) in files)
        {
            byte[] bytes = Encoding.UTF8.GetBytes(text);
            all.Read(new SourceFile(name, "") { Content = () => new MemoryStream(bytes) }, CancellationToken.None);
        }
        return [.. all.Publications()];
    }
}
