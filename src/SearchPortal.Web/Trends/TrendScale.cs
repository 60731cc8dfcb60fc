using System.Globalization;

namespace SearchPortal.Web.Trends;

/// <summary>Heights of the chart in pixels.</summary>
/// <param name="Step">Between two lines of the grid, in papers or per cent.</param>
/// <param name="Steps">How many.</param>
/// <param name="IsShare">Whether it is per cent.</param>
internal sealed record TrendScale(double Step, int Steps, bool IsShare)
{
    /// <summary>Where nothing stands.</summary>
    public const int Bottom = 280;

    /// <summary>Height of the picture, with the years.</summary>
    public const int Height = 306;

    private const int Top = 22;
    private const int MostSteps = 4;

    private static readonly int[] Digits = [1, 2, 5, 10];

    /// <summary>Lines of the grid with what they say, from below.</summary>
    public IEnumerable<(string Label, string Y)> Grid =>
        Enumerable.Range(0, Steps + 1).Select(i => ($"{(i * Step).ToString("#,0.###", CultureInfo.InvariantCulture)}{(IsShare ? "%" : "")}", Pictures.Percent.Number(Y(i * Step))));

    /// <summary>The scale that a greatest value fits in.</summary>
    public static TrendScale Of(double most, bool isShare)
    {
        if (most <= 0) return new(1, 1, isShare);
        double raw = most / MostSteps;
        double power = Math.Pow(10, Math.Floor(Math.Log10(raw)));
        double step = Digits.Select(digit => digit * power).First(round => round >= raw * (1 - 1e-9));
        if (!isShare) step = Math.Max(1, step);
        return new(step, Math.Clamp((int)Math.Ceiling((most / step) - 1e-9), 1, MostSteps), isShare);
    }

    /// <summary>Where a value stands, from the top.</summary>
    public double Y(double value) => Bottom - ((Bottom - Top) * value / (Step * Steps));
}
