using System.Globalization;

namespace SearchPortal.Benchmarks.Load;

/// <summary>Prints a row for each part, beside the cheapest answer of the same server.</summary>
internal sealed class LoadTable(TextWriter output)
{
    private LoadResult? yardstick;

    /// <summary>Writes the heading.</summary>
    public void WriteHeading() =>
        output.WriteLine($"{"part",-28}{"requests",9}{"a second",10}{"median ms",11}{"p99 ms",9}{"errors",8}{"CPU ms",8}{"KB",7}{"of plain: rate",16}{"CPU",7}");

    /// <summary>Writes a row; the first one is the yardstick of all.</summary>
    public void Write(string name, LoadResult result)
    {
        yardstick ??= result;
        output.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"{name,-28}{result.Latencies.Length,9}{result.Rate,10:0}{result.Within(0.5),11:0.00}{result.Within(0.99),9:0.0}{result.Errors,8}{result.CpuOfRequest,8:0.00}{result.Bytes / 1e3 / result.Latencies.Length,7:0.0}{result.Rate / yardstick.Rate,16:0.00}{result.CpuOfRequest / yardstick.CpuOfRequest,7:0.0}"));
    }
}
