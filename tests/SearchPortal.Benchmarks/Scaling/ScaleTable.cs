using System.Globalization;
using SearchPortal.Benchmarks.Measuring;

namespace SearchPortal.Benchmarks.Scaling;

/// <summary>Prints the figures of contents of several sizes beside each other, and how many times the last is the first.</summary>
internal sealed class ScaleTable(IReadOnlyList<IndexingFigures> indexing, IReadOnlyList<SearchingFigures> searching, TextWriter output)
{
    /// <summary>Writes the table.</summary>
    public void Write()
    {
        Row("publications", Each(figures => figures.Publications));
        Row("authors", Each(figures => figures.Authors));
        Row("indexing, µs of CPU each", Each(figures => figures.CpuOfPublication));
        Row("indexing, seconds", Each(figures => figures.Seconds));
        Row("indexing, peak MB", Each(figures => figures.PeakMegabytes));
        Row("index, MB", Each(figures => figures.IndexMegabytes));
        Row("opening, first, ms", Open(figures => figures.Opening.First));
        Row("opening, again, ms", Open(figures => figures.Opening.Again));
        Row("resident when open, MB", Open(figures => figures.ResidentMegabytes));
        Row("resident after queries, MB", Open(figures => figures.ResidentAfterQueries));
        foreach (string name in searching[0].Classes.Keys) WriteClass(name);
    }

    private void WriteClass(string name)
    {
        Row($"{name}, hits", Class(cost => cost.Hits));
        Row($"{name}, median µs", Class(cost => cost.Median));
        Row($"{name}, p99 µs", Class(cost => cost.P99));

        IEnumerable<double> Class(Func<ClassCost, double> figure) => Open(figures => figure(figures.Classes[name]));
    }

    private IEnumerable<double> Each(Func<IndexingFigures, double> figure) => indexing.Select(figure);

    private IEnumerable<double> Open(Func<SearchingFigures, double> figure) => searching.Select(figure);

    private void Row(string label, IEnumerable<double> values)
    {
        double[] all = [.. values];
        string cells = string.Concat(all.Select(value => string.Create(CultureInfo.InvariantCulture, $"{value,12:0}")));
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{label,-28}{cells}   {all[^1] / all[0],7:0.0} times"));
    }
}
