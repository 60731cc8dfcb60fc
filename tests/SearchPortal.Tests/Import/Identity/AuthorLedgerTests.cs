using SearchPortal.Content;
using SearchPortal.Import.Identity;
using SearchPortal.Publications;

namespace SearchPortal.Tests.Import.Identity;

public sealed class AuthorLedgerTests : IDisposable
{
    private const string One = "0000-0002-1825-0097";
    private const string Other = "0000-0001-5109-3700";

    private readonly string folder = Directory.CreateTempSubdirectory("identity-").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Theory]
    [InlineData("Ada Lovelace", "Ada K. Lovelace")]
    [InlineData("Ada King Lovelace", "Ada K. Lovelace")]
    [InlineData("Jean-Luc Doe", "Jeanluc Doe")]
    [InlineData("Jan Müller", "Jan Mueller")]
    [InlineData("Ada Lovelace", "Lovelace Ada")]
    [InlineData("Ada Lovelace", "A. Lovelace")]
    public void Spellings_with_a_common_companion_are_one_person_after_pasting(string first, string second)
    {
        var proposal = Assert.Single(Propose(Paper("a", 2020, $"{first}, Charles Babbage"), Paper("b", 2021, $"{second}, Charles Babbage")));

        var registry = Pasted(proposal);
        Assert.Equal(IdentityKind.Merge, proposal.Kind);
        Assert.Equal(registry.Identify(PersonNameParser.Parse(first), "a"), registry.Identify(PersonNameParser.Parse(second), "b"));
    }

    [Theory]
    [InlineData("Ada Lovelace", "Adam Lovelace")]
    [InlineData("Ada B. Lovelace", "Ada C. Lovelace")]
    [InlineData("Ada Lovelace", "Ada Lovelock")]
    public void Other_names_are_other_people(string first, string second) =>
        Assert.Empty(Propose(Paper("a", 2020, $"{first}, Charles Babbage"), Paper("b", 2021, $"{second}, Charles Babbage")));

    [Fact]
    public void Without_a_common_companion_nothing_is_proposed() =>
        Assert.Empty(Propose(Paper("a", 2020, "Ada Lovelace, Charles Babbage"), Paper("b", 2021, "A. Lovelace, Mary Somerville")));

    [Fact]
    public void Who_sign_together_are_two() =>
        Assert.Empty(Propose(Paper("a", 2020, "Ada Lovelace, A. Lovelace, Charles Babbage"), Paper("b", 2021, "A. Lovelace, Charles Babbage")));

    [Fact]
    public void Two_orcids_keep_like_names_apart() =>
        Assert.Empty(Propose(Paper("a", 2020, "Ada Lovelace, Charles Babbage", One), Paper("b", 2021, "Ada K. Lovelace, Charles Babbage", Other)));

    [Fact]
    public void One_orcid_joins_names_that_are_nothing_alike()
    {
        var proposal = Assert.Single(Propose(Paper("a", 2020, "Ada Byron", One), Paper("b", 2021, "Ada Lovelace", One)));

        Assert.Equal("“Ada Byron (1)” and “Ada Lovelace (1)”: both names stand with the ORCID 0000-0002-1825-0097", proposal.Evidence);
        Assert.Contains($"  orcid: {One}\n", proposal.Yaml, StringComparison.Ordinal);
    }

    [Fact]
    public void Two_orcids_part_one_name_after_pasting()
    {
        var proposal = Assert.Single(Propose(Paper("a", 2020, "Wei Wang", One), Paper("b", 2021, "Wei Wang", One), Paper("c", 2022, "Wei Wang", Other)));

        var registry = Pasted(proposal);
        Assert.Equal((IdentityKind.Split, "wang-wei", "wang-wei-2"), (proposal.Kind, registry.Identify(new("Wei", "Wang"), "a"), registry.Identify(new("Wei", "Wang"), "c")));
    }

    [Theory]
    [InlineData("Wei", "Wang", 1)]
    [InlineData("Zebedee", "Quill", 0)]
    public void Groups_of_papers_far_apart_part_a_name_only_if_many_may_have_it(string given, string family, int count)
    {
        Publication[] crowd = [.. Enumerable.Range(0, 30).SelectMany(i => new[] { Paper($"x{i}", 2010, $"Given{i} Wang"), Paper($"y{i}", 2010, $"Wei Family{i}") })];
        var early = Enumerable.Range(0, 3).Select(i => Paper($"e{i}", 1990 + i, $"{given} {family}, Early Bird"));
        var late = Enumerable.Range(0, 4).Select(i => Paper($"l{i}", 2020, $"{given} {family}, Night Owl"));

        var proposals = Propose([.. crowd, .. early, .. late]);

        Assert.Equal(count, proposals.Count(proposal => proposal.Kind == IdentityKind.Split));
    }

    [Fact]
    public void What_the_owner_has_settled_is_not_proposed_again()
    {
        Author[] known = [new("lovelace-ada", new("Ada", "Lovelace")) { Variants = ["Ada K. Lovelace"] }];
        var ledger = new AuthorLedger(known);
        ledger.Add(Paper("a", 2020, "Ada Lovelace, Charles Babbage"));
        ledger.Add(Paper("b", 2021, "Ada K. Lovelace, Charles Babbage"));

        Assert.Empty(ledger.Proposals());
    }

    private static IReadOnlyList<IdentityProposal> Propose(params Publication[] papers)
    {
        var ledger = new AuthorLedger([]);
        foreach (var paper in papers) ledger.Add(paper);
        return ledger.Proposals();
    }

    private AuthorRegistry Pasted(IdentityProposal proposal)
    {
        File.WriteAllText(Path.Combine(folder, "authors.yaml"), proposal.Yaml);
        var problems = new List<ContentProblem>();
        var site = new ContentFolder(folder).ReadSite(problems.Add);
        Assert.Empty(problems);
        return new AuthorRegistry(site.Authors);
    }

    private static Publication Paper(string key, int year, string authors, string? orcid = null) => new()
    {
        Key = key,
        Title = key,
        Year = year,
        Authors = [.. authors.Split(", ").Select((name, i) => PersonNameParser.Parse(name) with { Orcid = i == 0 ? orcid : null })],
    };
}
