namespace SearchPortal.Benchmarks.Load;

/// <summary>What a server process holds and has used.</summary>
/// <param name="Cpu">Processor time since its start.</param>
/// <param name="Resident">Bytes of memory.</param>
/// <param name="Own">Bytes of memory that no file is mapped to.</param>
/// <param name="Handles">Open files, sockets and the like.</param>
internal readonly record struct ServerState(TimeSpan Cpu, long Resident, long Own, int Handles);
