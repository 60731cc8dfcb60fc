using System.Globalization;
using SearchPortal.Cli.Search;

namespace SearchPortal.Cli.Tests.Search;

public sealed class TrecRunTests
{
    [Fact]
    public void A_line_has_the_six_columns_of_trec() =>
        Assert.Equal("q1 Q0 ma2024 1 2.5 searchportal\nq1 Q0 li2023 2 0.5 searchportal\n", Lines((2.5f, "ma2024"), (0.5f, "li2023")));

    [Fact]
    public void Scores_fall_where_hits_tie_or_rise()
    {
        var scores = Scores(Lines((2, "a"), (2, "b"), (3, "c"), (1, "d")));

        Assert.Equal(scores.OrderDescending(), scores);
        Assert.Equal(4, scores.Distinct().Count());
        Assert.Equal(1, scores[3]);
    }

    [Fact]
    public void Scores_fall_where_there_are_none()
    {
        var scores = Scores(Lines((0, "a"), (0, "b"), (0, "c")));

        Assert.Equal(scores.OrderDescending(), scores);
        Assert.Equal(3, scores.Distinct().Count());
    }

    private static string Lines(params (float Score, string Key)[] hits)
    {
        var output = new StringWriter { NewLine = "\n" };
        TrecRun.WriteHits(output, "q1", [.. hits.Select(hit => Some.Hit(hit.Key, hit.Score))]);
        return output.ToString();
    }

    private static float[] Scores(string lines) =>
        [.. lines.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => float.Parse(line.Split(' ')[4], CultureInfo.InvariantCulture))];
}
