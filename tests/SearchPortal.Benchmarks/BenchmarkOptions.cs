using System.CommandLine;

namespace SearchPortal.Benchmarks;

/// <summary>What can be asked for on the command line.</summary>
internal sealed class BenchmarkOptions
{
    private readonly Option<string> content = new("--content") { HelpName = "DIR", Description = "Folder of content files", DefaultValueFactory = _ => "content" };
    private readonly Option<string?> index = new("--index") { HelpName = "DIR", Description = "Search this index as it is; otherwise one is built in a temporary folder" };
    private readonly Option<string?> queries = new("--queries") { HelpName = "FILE", Description = "Queries, one a line: class, tab, text; otherwise they are made from the content" };
    private readonly Option<int> repeat = new("--repeat") { HelpName = "N", Description = "Runs of each query that are measured", DefaultValueFactory = _ => 5 };
    private readonly Option<bool> parts = new("--parts") { Description = "Measure parts of the program on fixed texts instead" };
    private readonly Option<bool> completion = new("--completion") { Description = "Measure completion of titles and names instead of searches" };
    private readonly Option<bool> rounds = new("--round-trips") { Description = "Write all papers in each format, read them back and tell what changed instead" };
    private readonly Option<string?> label = new("--lat") { HelpName = "LABEL", Description = "Search alone, and write every sample to lat/LABEL.tsv below --peers" };
    private readonly Option<string?> peers = new("--peers") { HelpName = "DIR", Description = "Folder that holds queries.txt and takes the samples" };
    private readonly Option<int?> generate = new("--generate") { HelpName = "N", Description = "Make a content folder of N papers out of --content instead, in --to" };
    private readonly Option<string?> to = new("--to") { HelpName = "DIR", Description = "Folder for the papers made" };
    private readonly Option<int> seed = new("--seed") { HelpName = "S", Description = "Start of the draws of --generate, --http, --harvest, --soak and --overload", DefaultValueFactory = _ => 20261124 };
    private readonly Option<string?> http = new("--http") { HelpName = "URL", Arity = ArgumentArity.ZeroOrOne, Description = "Measure a running site over HTTP instead; without an address, one that is served from the index" };
    private readonly Option<bool> harvest = new("--harvest") { Description = "Measure searches of a site beside full harvests and exports of it instead" };
    private readonly Option<int> connections = new("--connections") { HelpName = "N", Description = "Connections of --http, --harvest and --soak", DefaultValueFactory = _ => 2 };
    private readonly Option<int> seconds = new("--seconds") { HelpName = "N", Description = "Most seconds for each part of --http and --harvest", DefaultValueFactory = _ => 10 };
    private readonly Option<double?> soak = new("--soak") { HelpName = "MINUTES", Description = "Rebuild and roll back under load instead, and check every answer" };
    private readonly Option<double?> overload = new("--overload") { HelpName = "MINUTES", Description = "Ask a site for twice as many pages as it can answer instead" };
    private readonly Option<string[]> growth = new("--growth") { HelpName = "DIR", AllowMultipleArgumentsPerToken = true, Description = "Measure several contents, the smallest first, with the same queries instead" };

    /// <summary>Makes the options known to a command.</summary>
    public void AddTo(Command command)
    {
        foreach (var option in new Option[] { content, index, queries, repeat, parts, completion, rounds, label, peers, generate, to, seed, http, harvest, connections, seconds, soak, overload, growth }) command.Add(option);
        foreach (var option in new[] { repeat, connections, seconds })
        {
            option.Validators.Add(result =>
            {
                if (result.GetValueOrDefault<int>() < 1) result.AddError($"{option.Name} needs a number from 1.");
            });
        }
        command.Validators.Add(result =>
        {
            if (result.GetValue(label) is null != result.GetValue(peers) is null) result.AddError("--lat and --peers go together.");
            if (result.GetValue(generate) is null != result.GetValue(to) is null || result.GetValue(generate) < 1) result.AddError("--generate needs a number from 1 and --to.");
        });
    }

    /// <summary>What was asked for.</summary>
    public BenchmarkPlan Read(ParseResult parse) => new()
    {
        Content = parse.GetRequiredValue(content),
        Index = parse.GetValue(index),
        Queries = parse.GetValue(queries),
        Repeat = parse.GetValue(repeat),
        Parts = parse.GetValue(parts),
        Completion = parse.GetValue(completion),
        RoundTrips = parse.GetValue(rounds),
        Label = parse.GetValue(label),
        Peers = parse.GetValue(peers),
        Generate = parse.GetValue(generate),
        To = parse.GetValue(to),
        Seed = parse.GetValue(seed),
        Http = parse.GetResult(http) is null ? null : parse.GetValue(http) ?? "",
        Harvest = parse.GetValue(harvest),
        Connections = parse.GetValue(connections),
        Seconds = parse.GetValue(seconds),
        Soak = parse.GetValue(soak),
        Overload = parse.GetValue(overload),
        Growth = parse.GetValue(growth) ?? [],
    };
}
