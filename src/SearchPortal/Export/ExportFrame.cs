namespace SearchPortal.Export;

/// <summary>What stands around the entries of a file.</summary>
/// <param name="Start">Before the first.</param>
/// <param name="Between">Between two.</param>
/// <param name="End">After the last.</param>
public sealed record ExportFrame(string Start = "", string Between = "", string End = "");
