import type { Parameter } from './parameters.ts';
import classes from './parts.module.css';

interface ParameterTableProps {
  label: string;
  parameters: readonly Parameter[];
}

/** What a method was given and what it counted, a line each. */
export const ParameterTable = ({ label, parameters }: ParameterTableProps) =>
  parameters.length > 0 && (
    <table className={classes.parameters} aria-label={label}>
      <tbody>
        {parameters.map(({ name, label: says, value }) => (
          <tr key={name}>
            <th scope="row">{says}</th>
            <td>{value}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
