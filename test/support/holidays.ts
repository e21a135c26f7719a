/** An invented notice: none of the State Council's for 2027 was published when this was written. */
export const HOLIDAYS_2027 = {
  number: '国办发明电〔2026〕99号',
  year: 2027,
  announced: '2026-12-28',
  off: [
    { name: '元旦', from: '2027-01-01', to: '2027-01-05' },
    { name: '劳动节', from: '2027-05-01', to: '2027-05-05' },
    { name: '国庆节', from: '2027-10-01', to: '2027-10-07' },
  ],
  work: [{ name: '元旦', date: '2027-01-09' }],
};
