namespace SearchPortal.Benchmarks.Scaling;

/// <summary>Milliseconds to open and warm a generation.</summary>
/// <param name="First">While the program is compiled as it runs: a start.</param>
/// <param name="Again">A switch.</param>
internal sealed record OpeningFigures(double First, double Again);
