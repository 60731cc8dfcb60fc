namespace SearchPortal.Web.Pictures;

/// <summary>The room of a row.</summary>
/// <param name="Axis">The years.</param>
/// <param name="Most">Papers that fill its height, at least 1.</param>
/// <param name="Top">Where it begins, in pixels.</param>
/// <param name="Height">In pixels.</param>
internal sealed record YearRowFrame(YearAxis Axis, int Most, int Top, int Height);
