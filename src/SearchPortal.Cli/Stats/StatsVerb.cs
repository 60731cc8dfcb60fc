using System.CommandLine;
using System.Globalization;
using SearchPortal.Indexing;

namespace SearchPortal.Cli.Stats;

/// <summary><c>stats</c>: what visitors searched for.</summary>
internal static class StatsVerb
{
    private const int UsualTop = 20;

    /// <summary>The command.</summary>
    public static Command Create(Surroundings surroundings, FolderOptions folders)
    {
        var top = new Option<int>("--top") { HelpName = "N", Description = "Queries of each kind", DefaultValueFactory = _ => UsualTop };
        top.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<int>() < 1) result.AddError("--top needs a number from 1.");
        });
        var json = JsonOutput.NewOption();
        var verb = new Verb("stats",
            "Show what visitors searched for: asked most, found nothing, slow. Only queries that five different visitors asked are known; who and when is not. SEARCHPORTAL_STATS=off counts nothing.",
            "stats", "stats --top 50", "stats --json") { top, json };
        verb.SetAction(parse =>
        {
            var response = StatsResponse.Of(new StatisticsFolder(folders.Index(parse).Path).Read(), parse.GetValue(top));
            if (parse.GetValue(json)) JsonOutput.WriteLine(surroundings.Out, response);
            else Write(surroundings.Out, response);
            return ExitCode.Ok;
        });
        return verb;
    }

    private static void Write(TextWriter output, StatsResponse response)
    {
        if (response.From is not { } from || response.To is not { } to)
        {
            output.WriteLine("Nothing has been counted yet. A site that serves writes its counts every ten minutes and when it ends.");
            return;
        }
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{from:yyyy-MM-dd} to {to:yyyy-MM-dd}"));
        Write(output, "asked most", response.Asked, query => query.Asked);
        Write(output, "found nothing", response.FoundNothing, query => query.Asked);
        Write(output, "slow", response.Slow, query => query.Slow);
        output.WriteLine("all searches");
        foreach (var count in response.Classes)
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{count.Asked,8}  {count.Class} ({count.FoundNothing} found nothing, {count.Slow} slow)"));
    }

    private static void Write(TextWriter output, string heading, IReadOnlyList<QueryCount> queries, Func<QueryCount, long> number)
    {
        output.WriteLine(heading);
        if (queries.Count == 0) output.WriteLine("       –");
        foreach (var query in queries)
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{number(query),8}  {Printable.From(query.Text)}{(query.Slow > 0 ? $" (up to {query.Slowest} ms)" : "")}"));
    }
}
